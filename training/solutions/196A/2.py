s = input().strip()
st = []
for c in s:
    while st and st[-1] < c:
        st.pop()
    st.append(c)
print("".join(st))
