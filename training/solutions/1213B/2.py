t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    st = []
    for x in a:
        while st and st[-1] > x:
            st.pop()
        st.append(x)
    print(n - len(st))
