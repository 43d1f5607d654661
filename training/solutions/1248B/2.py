n = int(input())
a = sorted(map(int, input().split()), reverse=True)
s = [0, 0]
for i, v in enumerate(a):
    s[0 if i < (n + 1) // 2 else 1] += v
print(s[0] ** 2 + s[1] ** 2)
