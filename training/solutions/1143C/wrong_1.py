n = int(input())
ans = []
for i in range(1, n + 1):
    p, c = map(int, input().split())
    if c == 1:
        ans.append(i)
print(*ans if ans else [-1])
