import heapq
h, out = [], []
for _ in range(int(input())):
    s = input().strip()
    t = s.split()
    if t[0] == 'insert':
        heapq.heappush(h, int(t[1]))
    elif t[0] == 'removeMin':
        if h:
            heapq.heappop(h)
        else:
            out.append('insert 0')
    else:
        x = int(t[1])
        while h and h[0] < x:
            heapq.heappop(h)
            out.append('removeMin')
        if not h:
            heapq.heappush(h, x)
            out.append('insert ' + t[1])
    out.append(s)
print(len(out))
print('\n'.join(out))
