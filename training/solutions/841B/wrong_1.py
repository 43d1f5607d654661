n = int(input())
print("First" if sum(map(int, input().split())) % 2 else "Second")
