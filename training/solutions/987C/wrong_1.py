n = int(input())
s = list(map(int, input().split()))
c = list(map(int, input().split()))
best = 10 ** 9
for j in range(1, n - 1):
    if s[j - 1] < s[j] < s[j + 1]:
        best = min(best, c[j - 1] + c[j] + c[j + 1])
print(best if best < 10 ** 9 else -1)
