k = int(input())
if k > 18:
    print(-1)
else:
    print("4" * k)
