M = 10 ** 9 + 7
def mul(a, b):
    return [[sum(a[i][k] * b[k][j] for k in (0, 1)) % M for j in (0, 1)] for i in (0, 1)]
n = int(input())
res = [[1, 0], [0, 1]]
step = [[0, 3], [1, 2]]
while n:
    if n % 2:
        res = mul(res, step)
    step = mul(step, step)
    n //= 2
print(res[0][0])
