from collections import Counter
m = int(input())
c = Counter(map(int, input().split()))
up = sorted(c)
top = up[-1]
down = sorted((x for x in c if c[x] > 1 and x != top), reverse=True)
ans = up + down
print(len(ans))
print(*ans)
