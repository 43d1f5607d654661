n, k = map(int, input().split())
a = sorted(map(int, input().split()))
st = []
for x in a:
    while st and st[-1] < x <= st[-1] + k:
        st.pop()
    st.append(x)
print(len(st))
