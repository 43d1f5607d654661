def check(data, answer):
    try:
        w = data.split()
        n, m = int(w[0]), int(w[1])
        names = w[2:2 + n]
        pos = {x: i for i, x in enumerate(names)}
        adj = [0] * n
        e = w[2 + n:]
        for a, b in zip(e[::2], e[1::2]):
            adj[pos[a]] |= 1 << pos[b]
            adj[pos[b]] |= 1 << pos[a]
        ok = [True] * (1 << n)
        best = 0
        for s in range(1, 1 << n):
            h = s.bit_length() - 1
            r = s ^ (1 << h)
            ok[s] = ok[r] and not adj[h] & r
            if ok[s]:
                best = max(best, bin(s).count("1"))
        g = answer.split()
        team = g[1:]
        if int(g[0]) != best or len(team) != best or team != sorted(set(team)):
            return False
        return ok[sum(1 << pos[x] for x in team)]
    except Exception:
        return False
