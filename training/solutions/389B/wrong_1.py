n = int(input())
k = 0
for i in range(n):
    k += input().count("#")
print("YES" if k % 5 == 0 else "NO")
