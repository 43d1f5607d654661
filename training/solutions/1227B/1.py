for _ in range(int(input())):
    n = int(input())
    q = list(map(int, input().split()))
    st = []
    p = []
    prev = 0
    for x in q:
        if x > prev:
            p.append(x)
            st.extend(range(prev + 1, x))
            prev = x
        elif st:
            p.append(st.pop())
        else:
            p = [-1]
            break
    print(*p)
