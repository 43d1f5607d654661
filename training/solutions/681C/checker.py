import heapq
def check(data, answer):
    try:
        a = [tuple(s.split()) for s in data.strip().split("\n")[1:]]
        L = answer.strip().split("\n")
        b = [tuple(s.split()) for s in L[1:]]
        h, need = [], 0
        for t in a:
            need += 1
            if t[0] == "insert":
                heapq.heappush(h, int(t[1]))
            elif t[0] == "removeMin":
                if h:
                    heapq.heappop(h)
                else:
                    need += 1
            else:
                x = int(t[1])
                while h and h[0] < x:
                    heapq.heappop(h)
                    need += 1
                if not h or h[0] > x:
                    heapq.heappush(h, x)
                    need += 1
        if int(L[0]) != len(b) or len(b) != need:
            return False
        h, i = [], 0
        for t in b:
            if i < len(a) and t == a[i]:
                i += 1
            if t[0] == "insert":
                heapq.heappush(h, int(t[1]))
            elif t[0] == "removeMin":
                heapq.heappop(h)
            elif t[0] != "getMin" or h[0] != int(t[1]):
                return False
        return i == len(a)
    except Exception:
        return False
