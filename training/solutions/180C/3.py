s = input().strip()
n = len(s)
before = [0] * (n + 1)
after = [0] * (n + 1)
for i in range(n):
    before[i + 1] = before[i] + (s[i] >= 'a')
for i in range(n - 1, -1, -1):
    after[i] = after[i + 1] + (s[i] < 'a')
print(min(before[i] + after[i] for i in range(n + 1)))
