n = int(input())
a = list(map(int, input().split()))
d = [y - x for x, y in zip([0] + a, a)]
ans = [k for k in range(1, n + 1) if d[k:] == d[:n - k]]
print(len(ans))
print(*ans)
