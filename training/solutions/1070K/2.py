from itertools import accumulate
n, k = map(int, input().split())
p = list(accumulate(map(int, input().split())))
t = p[-1]
at = {v: i + 1 for i, v in enumerate(p)}
if t % k or any(t // k * j not in at for j in range(1, k + 1)):
    print("No")
else:
    q = [0] + [at[t // k * j] for j in range(1, k + 1)]
    print("Yes")
    print(*[q[i + 1] - q[i] for i in range(k)])
