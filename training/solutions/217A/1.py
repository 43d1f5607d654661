n = int(input())
p = [tuple(map(int, input().split())) for i in range(n)]
seen = [False] * n
c = 0
for i in range(n):
    if not seen[i]:
        c += 1
        seen[i] = True
        st = [i]
        while st:
            x, y = p[st.pop()]
            for j in range(n):
                if not seen[j] and (p[j][0] == x or p[j][1] == y):
                    seen[j] = True
                    st.append(j)
print(c - 1)
