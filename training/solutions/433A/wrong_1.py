n = int(input())
s = sum(map(int, input().split()))
print("YES" if s % 200 == 0 else "NO")
