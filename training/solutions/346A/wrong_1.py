n = int(input())
a = list(map(int, input().split()))
print("Alice" if (max(a) - n) % 2 else "Bob")
