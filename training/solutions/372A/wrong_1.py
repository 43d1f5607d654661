n = int(input())
s = sorted(int(input()) for _ in range(n))
i = 0
for j in range(1, n):
    if s[i] * 2 <= s[j]:
        i += 1
print(n - i)
