from collections import Counter
m = int(input())
c = Counter(map(int, input().split()))
up = sorted(c)
down = sorted((x for x in c if c[x] > 1), reverse=True)
ans = up + down
print(len(ans))
print(*ans)
