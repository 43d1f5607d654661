m = int(input())
a = list(map(int, input().split()))
c = [0] * 5001
for x in a:
    c[x] += 1
ans = []
for i in range(5001):
    if c[i] > 0:
        ans.append(i)
        c[i] -= 1
for i in range(ans[-1] - 1, 0, -1):
    if c[i] > 0:
        ans.append(i)
print(len(ans))
print(*ans)
