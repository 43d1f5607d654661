n = int(input())
c = [0] * 7
for _ in range(n):
    s = input()
    for i in range(1, 7):
        c[i] += int(s[i])
print(max(c))
