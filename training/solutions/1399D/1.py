for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    ends = {'0': [], '1': []}
    k = 0
    res = []
    for c in s:
        other = '1' if c == '0' else '0'
        if ends[other]:
            x = ends[other].pop()
        else:
            k += 1
            x = k
        ends[c].append(x)
        res.append(x)
    print(k)
    print(*res)
