q, x = map(int, input().split())
cnt = [0] * x
mex = 0
for _ in range(q):
    cnt[int(input()) % x] += 1
    while cnt[mex % x] > 0:
        cnt[mex % x] -= 1
        mex += 1
    print(mex)
