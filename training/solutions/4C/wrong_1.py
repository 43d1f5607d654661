n = int(input())
d = {}
k = 0
for _ in range(n):
    s = input()
    if s in d:
        k += 1
        print(s + str(k))
    else:
        d[s] = 1
        print("OK")
