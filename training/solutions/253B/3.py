n = int(input())
count = [0] * 10001
for x in map(int, input().split()):
    count[x] += 1
pre = [0]
for v in count:
    pre.append(pre[-1] + v)
keep = max(pre[2 * x + 1] - pre[x] for x in range(1, 5001))
print(n - keep)
