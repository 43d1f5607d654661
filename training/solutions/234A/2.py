n = int(input())
s = input()
h = n // 2
for i, (x, y) in enumerate(zip(s[:h], s[h:]), 1):
    p = [i, i + h]
    if x > y:
        p.reverse()
    print(*p)
