from collections import Counter
n = int(input())
a = sorted(map(int, input().split()))
m = int(input())
c = Counter(map(int, input().split()))
ans = 0
for x in a:
    for y in x, x + 1, x - 1:
        if c[y] > 0:
            c[y] -= 1
            ans += 1
            break
print(ans)
