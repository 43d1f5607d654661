import sys
d = sys.stdin.read().split()
k, n, m = map(int, d[:3])
g = d[3:3 + k * n]
x, y = int(d[-2]) - 1, int(d[-1]) - 1
seen = {(0, x, y)}
st = [(0, x, y)]
while st:
    a, b, c = st.pop()
    for z, i, j in ((a+1,b,c), (a-1,b,c), (a,b+1,c), (a,b-1,c), (a,b,c+1), (a,b,c-1)):
        if 0 <= z < k and 0 <= i < n and 0 <= j < m and (z, i, j) not in seen and g[z * n + i][j] == '.':
            seen.add((z, i, j))
            st.append((z, i, j))
print(len(seen))
