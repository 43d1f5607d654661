n = int(input())
x = sum(map(int, input().split()))
y = sum(map(int, input().split()))
print("Yes" if y <= x else "No")
