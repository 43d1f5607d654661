k = int(input())
q = input()
first = sorted(q.index(c) for c in set(q))
if len(first) < k:
    print("NO")
else:
    print("YES")
    first = first[:k] + [len(q)]
    for i in range(k):
        print(q[first[i]:first[i + 1]])
