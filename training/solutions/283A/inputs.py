import random
random.seed(int(input()))
ops = []
size = 1
for _ in range(random.randint(1, 3)):
    ops.append(f"2 {random.randint(-9, 9)}")
    size += 1
for _ in range(random.randint(1, 2)):
    ops.append(f"1 {random.randint(1, size)} {random.randint(-9, 9)}")
for _ in range(random.randint(1, size - 1)):
    ops.append("3")
    size -= 1
ops.append(f"1 {random.randint(1, size)} {random.randint(-9, 9)}")
print(len(ops))
print("\n".join(ops))
