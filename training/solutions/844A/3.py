s = input().strip()
k = int(input())
n = len(set(s))
if len(s) < k:
    print("impossible")
elif n >= k:
    print(0)
else:
    print(k - n)
