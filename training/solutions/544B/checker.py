def check(data, answer):
    try:
        n, k = map(int, data.split()); v = answer.split()
        if k > (n*n+1)//2: return v == ['NO']
        if v[0] != 'YES' or len(v) != n+1: return False
        g = v[1:]
        if any(len(x) != n or set(x) - set('SL') for x in g): return False
        land = {(i, j) for i in range(n) for j in range(n) if g[i][j] == 'L'}
        c = 0
        while land:
            c += 1; st = [land.pop()]
            while st:
                i, j = st.pop()
                for p in ((i+1,j),(i-1,j),(i,j+1),(i,j-1)):
                    if p in land: land.remove(p); st.append(p)
        return c == k
    except Exception:
        return False
