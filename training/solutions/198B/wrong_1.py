n, k = map(int, input().split())
w = [list(input().strip()), list(input().strip())]
w[0][0] = 'X'
st = [(0, 0)]
ans = "NO"
while st:
    s, x = st.pop()
    for a, b in ((s, x - 1), (s, x + 1), (s ^ 1, x + k)):
        if b >= n:
            ans = "YES"
        elif b >= 0 and w[a][b] == '-':
            w[a][b] = 'X'
            st.append((a, b))
print(ans)
