n = int(input())
print("First" if any(int(x) % 2 for x in input().split()) else "Second")
