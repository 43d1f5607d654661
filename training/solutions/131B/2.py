from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
ans = c[0] * (c[0] - 1) // 2
for i in range(1, 11):
    ans += c[i] * c[-i]
print(ans)
