for _ in range(int(input())):
    n = int(input())
    p = [input() for _ in range(n)]
    k = 0
    for i in range(n):
        if p[i] in p[:i]:
            k += 1
            for d in "0123456789":
                q = p[i][:3] + d
                if q not in p:
                    p[i] = q
                    break
    print(k)
    print("\n".join(p))
