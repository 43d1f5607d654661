n = int(input())
a = list(map(int, input().split()))
st = []
for x in a:
    while st and st[-1] == x:
        st.pop()
        x *= 2
    st.append(x)
print(len(st))
print(*st)
