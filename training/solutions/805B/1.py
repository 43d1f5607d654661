n = int(input())
print(("aabb" * n)[:n])
