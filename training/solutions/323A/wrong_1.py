k = int(input())
if k % 2:
    print(-1)
else:
    for z in range(k):
        for i in range(k):
            print("".join("bw"[(i + z) % 2] for j in range(k)))
        print()
