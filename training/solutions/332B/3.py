from itertools import accumulate
n, k = map(int, input().split())
pre = [0] + list(accumulate(map(int, input().split())))
law = [pre[i + k] - pre[i] for i in range(n - k + 1)]
after = list(range(len(law)))
for i in range(len(law) - 2, -1, -1):
    if law[after[i + 1]] > law[i]:
        after[i] = after[i + 1]
a = max(range(n - 2 * k + 1), key=lambda i: law[i] + law[after[i + k]])
print(a + 1, after[a + k] + 1)
