n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
cols = list(zip(*a))
def good(i, j):
    v = a[i][j]
    return v == 1 or v in {x + y for x in a[i] for y in cols[j]}
print("Yes" if all(good(i, j) for i in range(n) for j in range(n)) else "No")
