n = int(input())
a = sum(map(int, input().split()))
b = sorted(map(int, input().split()))
print("YES" if b[-1] + b[-2] > a else "NO")
