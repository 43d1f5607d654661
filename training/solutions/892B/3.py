n = int(input())
st = []
for i, x in enumerate(map(int, input().split())):
    while st and st[-1] >= i - x:
        st.pop()
    st.append(i)
print(len(st))
