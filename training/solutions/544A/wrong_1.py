k = int(input())
q = input()
if len(set(q)) < k:
    print("NO")
else:
    print("YES")
    for i in range(k - 1):
        print(q[i])
    print(q[k - 1:])
