n = int(input())
s, t = input().strip(), input().strip()
d = [i + 1 for i in range(n) if s[i] != t[i]]
if len(d) % 2:
    print(-1)
else:
    print(len(d) // 2)
    for i in range(0, len(d), 2):
        print(d[i], d[i + 1])
