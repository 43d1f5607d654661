n = int(input())
w = list(map(int, input().split()))
p = sorted(range(n), key=lambda i: w[i])
st = []
k = 0
ans = []
for c in input():
    if c == "0":
        st.append(p[k] + 1)
        k += 1
        ans.append(st[-1])
    else:
        ans.append(st.pop())
print(*ans)
