a = sum(map(int, input().split()))
b = sum(map(int, input().split()))
n = int(input())
print("YES" if a // 5 + b // 10 + 2 <= n else "NO")
