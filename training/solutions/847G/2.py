n = int(input())
c = [0] * 7
for _ in range(n):
    s = input()
    for i in range(7):
        c[i] += int(s[i])
print(max(c))
