import sys
k, q = sys.stdin.read().split()
k = int(k)
if len(set(q)) < k:
    print("NO")
else:
    print("YES")
    start = 0
    seen = {q[0]}
    for i in range(len(q)):
        if q[i] not in seen and k > 1:
            print(q[start:i])
            start = i
            k -= 1
        seen.add(q[i])
    print(q[start:])
