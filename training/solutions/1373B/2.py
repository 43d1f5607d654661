for _ in range(int(input())):
    st = []
    moves = 0
    for c in input().strip():
        if st and st[-1] != c:
            st.pop()
            moves += 1
        else:
            st.append(c)
    print("NET" if moves % 2 == 0 else "DA")
