n, k = map(int, input().split())
moves = (n - n % k) // k
first = (moves + 1) // 2
if first > moves - first:
    print("YES")
else:
    print("NO")
